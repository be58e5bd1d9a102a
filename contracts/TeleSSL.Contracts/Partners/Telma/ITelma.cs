using Refit;

namespace TeleSSL.Contracts.Partners.Telma;

/// <summary>
/// Telma's tickets (contracts/partners/telma), base address <c>…/telma/v1</c>, bearer token. A POST or PATCH is safe to repeat with the
/// same <c>Idempotency-Key</c>; a PATCH also names the version it changes, as <see cref="TelmaWire.ETag"/>.
/// </summary>
public interface ITelma
{
    /// <summary>Escalates a ticket.</summary>
    [Post("/tickets")]
    Task<TelmaTicket> Escalate(
        [Header("Idempotency-Key")] string idempotencyKey, [Body] TelmaEscalation escalation, CancellationToken ct = default);

    /// <summary>Tickets changed at or after a time by Telma's clock, oldest change first.</summary>
    [Get("/tickets")]
    Task<TelmaPage<TelmaTicket>> ListTickets(
        [Query(Format = "O")] DateTimeOffset? updatedSince = null, [Query] TelmaStatus? status = null, [Query] string? cursor = null,
        CancellationToken ct = default);

    /// <summary>One ticket.</summary>
    [Get("/tickets/{id}")]
    Task<TelmaTicket> GetTicket(string id, CancellationToken ct = default);

    /// <summary>Changes priority, contact or status.</summary>
    [Patch("/tickets/{id}")]
    Task<TelmaTicket> ChangeTicket(
        string id,
        [Header("Idempotency-Key")] string idempotencyKey,
        [Header("If-Match")] string ifMatch,
        [Body] TelmaTicketPatch change,
        CancellationToken ct = default);

    /// <summary>Adds a comment.</summary>
    [Post("/tickets/{id}/comments")]
    Task<TelmaTicket> Comment(
        string id, [Header("Idempotency-Key")] string idempotencyKey, [Body] TelmaComment comment, CancellationToken ct = default);

    /// <summary>Adds a file: <c>multipart/form-data</c> with one part <c>file</c>, at most 10 MiB: PNG, JPEG, PDF or plain text.</summary>
    [Post("/tickets/{id}/attachments")]
    Task<TelmaTicket> Attach(
        string id, [Header("Idempotency-Key")] string idempotencyKey, [Body] HttpContent file, CancellationToken ct = default);

    /// <summary>Returns the ticket, as its receiver.</summary>
    [Post("/tickets/{id}/return")]
    Task<TelmaTicket> Return(
        string id, [Header("Idempotency-Key")] string idempotencyKey, [Body] TelmaReturnRequest request, CancellationToken ct = default);

    /// <summary>The state of all components now.</summary>
    [Get("/service-status")]
    Task<TelmaServiceStatus> GetServiceStatus(CancellationToken ct = default);

    /// <summary>Outages, planned work and releases, oldest change first.</summary>
    [Get("/announcements")]
    Task<TelmaPage<TelmaAnnouncement>> ListAnnouncements([Query] string? cursor = null, CancellationToken ct = default);
}
