import { fieldsOf, shapesOf } from "../../lib/api/fields";
import type { Site } from "../../lib/load";
import { FieldTable } from "./field-table";

/** The objects that stand in many answers. */
export function Shapes({ site }: { site: Site }) {
  const { member, date } = shapesOf(site);
  return (
    <>
      <h3 id="member">Un membre</h3>
      <FieldTable owner="member" caption="Champs d’un membre" fields={fieldsOf(member)} />
      <h3 id="date">Une date</h3>
      <FieldTable owner="date" caption="Champs d’une date" fields={fieldsOf(date)} />
    </>
  );
}
