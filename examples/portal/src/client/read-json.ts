/** What stands at an address of the portal. */
export async function readJson<BODY>(address: string): Promise<BODY> {
  const response = await fetch(address, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as BODY;
}
