/** An address without percent encoding, in NFC; as it is where its encoding is faulty. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address).normalize("NFC");
  } catch {
    return address.normalize("NFC");
  }
}
