import { fieldsOf, shapes } from "../../lib/api/fields";
import { FieldTable } from "./field-table";

/** The objects that stand in many answers. */
export function Shapes() {
  return (
    <>
      <h3 id="member">Un membre</h3>
      <FieldTable owner="member" caption="Champs" fields={fieldsOf(shapes.member)} />
      <h3 id="date">Une date</h3>
      <FieldTable owner="date" caption="Champs" fields={fieldsOf(shapes.date)} />
    </>
  );
}
