import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./generated/telessl.js";

/** What this client reads of what an operation can answer; a list could be a file too. */
type Media = "application/json" | "application/problem+json" | "text/event-stream";

export type TeleSSL = Client<paths, Media>;

type Answer<T> = { data?: T; error?: components["schemas"]["Problem"]; response: Response };

/** A client with the cookie of a demo user. */
export async function signIn(baseUrl: string, user: string): Promise<TeleSSL> {
  const opened = await createClient<paths, Media>({ baseUrl }).POST("/api/session", { body: { user, password: "demo" } });
  done(opened);
  const cookies = opened.response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  return createClient<paths, Media>({ baseUrl, headers: { Cookie: cookies.join("; "), "X-TeleSSL": "1" } });
}

/** The body of an answer that has one. */
export function body<T>(answer: Answer<T>): T {
  done(answer);
  if (answer.data === undefined) throw new Error(`${answer.response.url} answered nothing`);
  return answer.data;
}

/** The refusal that was expected. */
export function refusal(answer: Answer<unknown>): components["schemas"]["Problem"] {
  if (answer.error === undefined) throw new Error(`${answer.response.url} should have refused`);
  return answer.error;
}

export function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not so: ${what}`);
}

function done(answer: Answer<unknown>): void {
  if (answer.error) throw new Error(`${answer.response.url}: ${answer.response.status} ${answer.error.code}: ${answer.error.detail}`);
}
