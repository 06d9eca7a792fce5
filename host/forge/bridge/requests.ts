/** A call to the host's own server; rejects with its words. */
export async function ask<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as T & { message?: string };
  if (!response.ok) throw new Error(answer.message ?? `HTTP ${response.status}`);
  return answer;
}

type Answer = { ok: true; value: unknown } | { ok: false; message: string };

/** A call that the app may have refused: rejects with the app's own message. */
export async function askApp(path: string, body: unknown): Promise<unknown> {
  const answer = await ask<Answer>(path, body);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
