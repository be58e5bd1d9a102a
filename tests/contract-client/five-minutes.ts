// The five minutes of the README, through a client that was generated from contracts/openapi/telessl.json.
import type { components } from "./generated/telessl.js";
import { type TeleSSL, body, check, refusal, signIn } from "./session.js";

type Delivery = components["schemas"]["Delivery"];
type LiveEntry = components["schemas"]["LiveEntry"];

declare const process: { argv: string[] };

await depot(await signIn(address(), "depot1"));
await desk(await signIn(address(), "spoc1"));
console.log("done");

/** The depot buys a tablet, scans its label, tests it, and sees what is missing. */
async function depot(telessl: TeleSSL): Promise<void> {
  const serial = `A-${Date.now()}`;
  const bought = body(await telessl.POST("/api/devices", {
    body: { model: "tablet", serial, location: "depot", source: "PO 4711" },
  }));
  const path = { id: bought.id };

  const code = body(await telessl.POST("/api/codes", { body: { codes: [`(01)09521234000013(21)${serial}`] } }));
  check(code.deviceId === bought.id && code.serial === serial, "the label is that device's");

  const scanned = body(await telessl.POST("/api/scans", {
    body: {
      scans: [{ id: crypto.randomUUID(), codes: [serial], task: "stock-control", evidence: { step: "test", passed: true } }],
    },
  }));
  check(scanned.results[0]?.outcome === "done", "the scan was carried out");

  const device = body(await telessl.GET("/api/devices/{id}", { params: { path } }));
  check(device.custody === "in-stock" && device.nextTasks.some((next) => next.possible), "it is in stock, and something can be done");

  const failed: Delivery = { step: "failed", reason: "no-show" };
  const why = refusal(await telessl.POST("/api/devices/{id}/delivery", { params: { path }, body: failed }));
  check(why.status === 409 && why.code === "task-not-possible", "what never left cannot come back");
  // @ts-expect-error: a step has its own members.
  const mixed: Delivery = { step: "failed", receivedBy: "citizen" };
  check(mixed.step === "failed", "a step names itself");

  const history = body(await telessl.GET("/api/devices/{id}/history", { params: { path } }));
  check(history.items.length === 2, "it was bought and tested");
  const label = await telessl.GET("/api/devices/{id}/label", { params: { path, query: { format: "png" } }, parseAs: "arrayBuffer" });
  check(label.response.headers.get("Content-Type") === "image/png", "its label is a picture");
  const inStock = body(await telessl.GET("/api/devices", { params: { query: { custody: "in-stock", limit: 3 } } }));
  check(inStock.items.length === 3 && inStock.next !== null, "there is a page, and one after it");
}

/** The desk opens a ticket, sees when it is due and why, and sends it to Telma. */
async function desk(telessl: TeleSSL): Promise<void> {
  const ticket = body(await telessl.POST("/api/tickets", {
    body: {
      title: "Målinger sendes ikke", description: "Appen viser en fejl.", channel: "phone", reporter: { kind: "staff" },
      municipality: "461", category: "citizen-app", priority: "p3", programme: "telekol",
    },
  }));
  const path = { id: ticket.id };

  const clocks = body(await telessl.GET("/api/tickets/{id}/clocks", { params: { path } }));
  check(clocks.some((one) => one.clock === "reaction" && one.steps.length > 0), "its reaction is due, and it says why");
  const preview = body(await telessl.POST("/api/service-levels/preview", {
    body: { unit: "spoc", priority: "p3", start: "2026-04-01T15:10:00+02:00", pauses: [] },
  }));
  check(preview.reaction.dueAt !== null, "a clock can be computed");
  const unresolved = body(await telessl.GET("/api/tickets", { params: { query: { status: "unresolved" } } }));
  check(unresolved.items.some((one) => one.id === ticket.id), "it is unresolved");
  body(await telessl.GET("/api/tickets/counts"));
  body(await telessl.GET("/api/partners"));

  body(await telessl.POST("/api/tickets/{id}/claim", { params: { path }, body: {} }));
  const sent = body(await telessl.POST("/api/tickets/{id}/escalate", {
    params: { path },
    body: { to: "telma", triage: { checks: ["restarted"], localCausesExcluded: true, findings: "Fejlen er i appen" } },
  }));
  check(sent.escalation?.partner === "telma", "Telma has it");
  check((await followed(telessl, ticket.id, sent.version)).topic === "tickets", "the live feed shows it");
}

/** The entry of a ticket's version, as the live feed sends it. */
async function followed(telessl: TeleSSL, ticket: string, version: number): Promise<LiveEntry> {
  const feed = await telessl.GET("/api/journal/stream", { params: { query: { topics: ["tickets"] } }, parseAs: "stream" });
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body(feed) as ReadableStream<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    for (const data of text.matchAll(/^data: (.+)\n/gm)) {
      const entry: LiveEntry = JSON.parse(data[1]!);
      if (entry.subjectId === ticket && entry.version === version) return entry;
    }
  }
  throw new Error("the live feed ended");
}

function address(): string {
  const given = process.argv[2];
  if (given === undefined) throw new Error("usage: node built/five-minutes.js <address of the server>");
  return given;
}
