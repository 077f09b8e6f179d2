import { fieldsOf, shapes } from "../../lib/api/fields";
import { FieldTable } from "./field-table";

/** The objects that stand in many answers. */
export function Shapes() {
  return (
    <>
      <h3 id="member">Un membre</h3>
      <FieldTable owner="member" caption="Champs d’un membre" fields={fieldsOf(shapes.member)} />
      <h3 id="date">Une date</h3>
      <FieldTable owner="date" caption="Champs d’une date" fields={fieldsOf(shapes.date)} />
    </>
  );
}
