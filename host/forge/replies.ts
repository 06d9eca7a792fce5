/** A JSON answer of the platform. */
export const jsonReply = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

export const emptyReply = (status: number): Response => new Response(null, { status });

/** The proxy's own refusal: the app's call throws, whatever the status. */
export const proxyRefusal = (status: number, reason: string): Response =>
  new Response(null, { status, headers: { 'forge-proxy-error': reason } });

/** Not modelled: fails loudly, never a silent 200. */
export const notPlayed = (what: string): Response => proxyRefusal(501, `NOT_PLAYED: ${what}`);

/** What a broken connection looks like to `fetch`. */
export const brokenConnection = (): TypeError =>
  Object.assign(new TypeError('fetch failed'), {
    cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
  });

/** A request taken apart the way `fetch` does it: multipart bodies get their boundary, names are lower-case. */
export async function takeApart(
  init: RequestInit | undefined,
): Promise<{ method: string; headers: Record<string, string>; body: Buffer | null }> {
  const { method, headers, body } = init ?? {};
  const request = new Request('http://platform.invalid/', { method, headers, body });
  const bytes = Buffer.from(await request.arrayBuffer());
  return {
    method: (method ?? 'GET').toUpperCase(),
    headers: Object.fromEntries(request.headers.entries()),
    body: bytes.length === 0 ? null : bytes,
  };
}
