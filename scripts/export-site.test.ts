import { expect, test } from "vitest";
import { asAttribute, fromAttribute } from "./export-site";

test.each([
  ["/images/l&#x27;été.jpg", "/images/l'été.jpg"],
  ["/membres?q=a&amp;type=esn", "/membres?q=a&type=esn"],
  ["/recherche?q=&quot;a&quot;&lt;b&gt;", '/recherche?q="a"<b>'],
  ["/a&amp;lt;b", "/a&lt;b"],
])("%s in an attribute is %s, and stays it", (attribute, address) => {
  expect(fromAttribute(attribute)).toBe(address);
  expect(fromAttribute(asAttribute(address))).toBe(address);
});
