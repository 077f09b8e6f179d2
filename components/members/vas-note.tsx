import { frenchTypography } from "../../lib/content/typography";
import { usageNames } from "../../lib/members/kinds";
import type { MemberView } from "../../lib/members/view";
import { urls } from "../../lib/urls";

/** What VaS is, under members whose use of it is told; nothing where there is none. */
export function VasNoteOnTable({ members }: { members: readonly MemberView[] }) {
  return <VasNote texts={members.some(({ usage }) => usage === "vas") ? [usageNames.vas] : []} />;
}

/** What VaS is, under texts that name it; nothing where none does. */
export function VasNote({ texts }: { texts: readonly string[] }) {
  if (!texts.some((text) => text.includes("VaS"))) return null;
  return (
    <p className="mt-3 max-w-measure font-ui text-s text-ink-2">
      {frenchTypography("VaS : un service d’archivage prêt à l’emploi, construit sur Vitam. ")}
      <a href={urls.vas}>Vitam sans l’installer</a>
    </p>
  );
}
