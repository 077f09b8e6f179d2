/** Under what terms the data may be used: Licence Ouverte 2.0. */
export const license = {
  name: "Licence Ouverte 2.0",
  spdx: "etalab-2.0",
  url: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
} as const;
