import { frenchTypography } from "../../lib/content/typography";
import type { MemberView } from "../../lib/members/as-of";
import type { Vocabulary } from "../../lib/members/vocabulary";

/** What words of usages mean, under members whose usage is told; nothing where none needs it. */
export function UsageNoteOnTable({
  vocabulary,
  members,
}: {
  vocabulary: Vocabulary;
  members: readonly MemberView[];
}) {
  const words = members.flatMap(({ usage }) => usage?.explained?.word ?? []);
  return <UsageNote vocabulary={vocabulary} texts={words} />;
}

/** What words of usages mean, under texts that hold them; nothing where none does. */
export function UsageNote({
  vocabulary,
  texts,
}: {
  vocabulary: Vocabulary;
  texts: readonly string[];
}) {
  return vocabulary.usages.map(({ id, explained }) => {
    if (explained === undefined) return null;
    const { word, text, link } = explained;
    if (!texts.some((one) => one.includes(word))) return null;
    return (
      <p key={id} className="mt-3 font-ui text-s text-ink-2">
        {frenchTypography(`${word} : ${text} `)}
        <a href={link.url}>{link.title}</a>
      </p>
    );
  });
}
