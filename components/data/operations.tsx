import { Fragment } from "react";
import * as z from "zod";
import { type Field, fieldsOf, valueIn } from "../../lib/api/described";
import type { Endpoint } from "../../lib/api/endpoint";
import { toldEndpoints } from "../../lib/api/endpoints";
import type { Site } from "../../lib/load";
import { urls } from "../../lib/urls";
import { French } from "../page/typography";
import { Choices, FieldList, ReferenceList, Values } from "./reference-list";
import { operationWords, parameterWords } from "./words";

/** Every address of the API, with its parameters and the fields of its answer, from the schemas. */
export function Operations({ site }: { site: Site }) {
  // What is the same wherever it stands is told where it stands first.
  const told = new Set<string>();
  const isFirst = (key: string) => !told.has(key) && Boolean(told.add(key));
  return toldEndpoints.map((endpoint) => {
    const { path, name } = endpoint;
    const { title, text } = operationWords[name] ?? { title: name, text: "" };
    const parameters = parted(parametersOf(endpoint, site), ({ key }) => isFirst(key));
    const fields = parted(
      fieldsOfAnswer(endpoint, site),
      ({ path: one }) => !/^(meta|links)\./.test(one) || isFirst(one),
    );
    return (
      <Fragment key={name}>
        <h3 id={name}>
          <French heading>{title}</French>
        </h3>
        <p>
          <code>GET {path}</code>
          {"\u00a0: "}
          <French>{text}</French>
        </p>
        <ReferenceList title="Paramètres" rows={parameters.first} />
        <AsAbove names={parameters.again.map((one) => one.name)} />
        <FieldList owner={name} title="Réponse" fields={fields.first} />
        <AsAbove names={fields.again.map((field) => field.path)} />
        <p>
          <French>{`Statuts : ${statusesOf(endpoint)}.`}</French>
        </p>
      </Fragment>
    );
  });
}

function parted<Item>(items: readonly Item[], isFirst: (item: Item) => boolean) {
  const first = items.filter(isFirst);
  return { first, again: items.filter((one) => !first.includes(one)) };
}

/** What the reference tells, in its order: each address, then the objects of many answers. */
export const toldParts: readonly { id: string; title: string; path?: string }[] = [
  ...toldEndpoints.map(({ name, path }) => ({
    ...{ id: name, path },
    title: operationWords[name]?.title ?? name,
  })),
  { id: "member", title: "Les champs d’un membre" },
  { id: "date", title: "Les champs d’une date" },
];

/** The same in short; what was once told on the page itself is still found there by its name. */
export function OperationList() {
  return (
    <ul>
      {toldParts.map(({ id, title, path }) => (
        <li key={id} id={id}>
          <a href={`${urls.dataReference}#${id}`}>
            <French>{title}</French>
          </a>
          {path !== undefined && (
            <>
              {"\u00a0: "}
              <code>{path}</code>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function AsAbove({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p>
      <French>Comme plus haut :</French> <Choices values={names} />.
    </p>
  );
}

/** Without links: some thirty of them would make the page heavier than it may be. */
function statusesOf({ others }: Endpoint): string {
  const statuses = [200, 304, 400, 405, 414, ...Object.keys(others).map(Number)];
  return statuses.sort((a, b) => a - b).join(", ");
}

function fieldsOfAnswer({ success }: Endpoint, site: Site): Field[] {
  const shape = success(site).content["application/json"];
  return shape ? fieldsOf(shape) : [];
}

function parametersOf({ path, parameters }: Endpoint, site: Site) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    ...{ key: name, name, value: "texte" },
    words: parameterWords[name] ?? "",
  }));
  const inQuery = Object.entries(parameters(site).shape).map(([name, shape]) => {
    const whole = z.toJSONSchema(shape);
    const { minimum, maximum, default: standard, ...schema } = whole;
    return {
      key: `${name} ${JSON.stringify(whole)}`,
      name,
      value: (
        <>
          <Values value={{ ...valueIn(schema), isList: false }} />
          {minimum !== undefined && maximum !== undefined && ` de ${minimum} à ${maximum}`}
          {standard !== undefined && !Array.isArray(standard) && (
            <>
              {" "}
              (sinon <code>{String(standard)}</code>)
            </>
          )}
        </>
      ),
      words: parameterWords[name] ?? "",
    };
  });
  return [...inPath, ...inQuery];
}
