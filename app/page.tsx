import { site } from "./site";

export default async function HomePage() {
  const { today } = await site();
  return (
    <>
      <title>Club utilisateurs de Vitam</title>
      <main>
        <h1>Club utilisateurs de Vitam</h1>
        <p>{today}</p>
      </main>
    </>
  );
}
