import type { ReactNode } from "react";
import { Document } from "../components/page/document";

export default function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  return <Document>{children}</Document>;
}
