import { parsedText } from "../content/values";

/** A SIREN number: nine digits, checked by Luhn's sum (ISO/IEC 7812-1); spaces do not count. */
export const siren = parsedText((typed) => {
  const digits = typed.replace(/\s/g, "");
  return /^\d{9}$/.test(digits) && luhn(digits)
    ? { ok: true, value: digits }
    : { ok: false, fault: "value-siren" };
});

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
