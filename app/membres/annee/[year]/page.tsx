import { notFound } from "next/navigation";
import { YearPage } from "../../../../components/members/year-page";
import { registerYears } from "../../../../lib/members/statistics";
import { site } from "../../../site";

export const dynamicParams = false;

export async function generateStaticParams() {
  return registerYears((await site()).register).map(({ year }) => ({ year: String(year) }));
}

export default async function ClubInYearPage({ params }: { params: Promise<{ year: string }> }) {
  const all = await site();
  const asked = (await params).year;
  const year = registerYears(all.register).find((one) => String(one.year) === asked);
  return year === undefined ? notFound() : <YearPage site={all} year={year} />;
}
