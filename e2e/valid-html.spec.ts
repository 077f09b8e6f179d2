import { type ConfigData, HtmlValidate, StaticConfigLoader } from "html-validate";
import { everyPage } from "./every-page";
import { expect, test } from "./quiet-page";

/** All that html-validate knows, on whole documents and for accessibility. */
const config: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  // Native, but the RGAA asks for the role where a figure has a caption.
  elements: ["html5", { figure: { aria: { implicitRole: () => null } } }],
  rules: {
    // As React writes HTML: all three ways are valid, and held to.
    "attr-case": ["error", { style: ["lowercase", "camelcase"] }],
    "void-style": ["error", { style: "selfclosing" }],
    "attribute-boolean-style": ["error", { style: "empty" }],
    // Several values of one name: this is how HTML sends them.
    "form-dup-name": "off",
    // ARIA lets more than landmarks have names; lists and tables of ours do.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // A digest guards against the servers of others; ours sends page and stylesheet alike.
    "require-sri": ["error", { target: "crossorigin" }],
    // Advice for search engines; an organisation's name is as long as it is.
    "long-title": "off",
  },
};

test("every page is valid HTML", async ({ request }) => {
  test.slow();
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const faults: string[] = [];
  for (const { address, html } of await everyPage(request)) {
    for (const { messages } of (await validator.validateString(html)).results)
      for (const { ruleId, message, selector } of messages)
        faults.push(`${address}: ${ruleId}: ${message} (${selector})`);
  }
  expect(faults).toEqual([]);
});
