import type { ReactNode } from "react";
import type { QueryFault } from "../../lib/members/address-fields";
import { faultIds } from "./faults";

/** What a control needs to be named by its label and to tell its faults. */
export interface ControlProps {
  id: string;
  name: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
}

/** A control under its label; what is wrong with it stands above the form. */
export function Field({
  name,
  label,
  faults,
  children,
}: {
  name: string;
  label: ReactNode;
  faults: readonly QueryFault[];
  children: (props: ControlProps) => ReactNode;
}) {
  const told = faultIds(faults, name);
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      {children({
        id: name,
        name,
        "aria-invalid": told === undefined ? undefined : true,
        "aria-describedby": told,
      })}
    </div>
  );
}
