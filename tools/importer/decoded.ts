import { decoded as withoutEncoding } from "../../lib/urls";

/** An address without percent encoding, in NFC; as it is where its encoding is faulty. */
export function decoded(address: string): string {
  return withoutEncoding(address).normalize("NFC");
}
