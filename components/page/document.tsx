import type { ReactNode } from "react";

/** The document around every page. */
export function Document({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  );
}
