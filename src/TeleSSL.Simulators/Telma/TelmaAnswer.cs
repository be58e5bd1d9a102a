using Microsoft.AspNetCore.Http;
using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Simulators.Telma;

/// <summary>A ticket, or a problem.</summary>
internal readonly record struct TelmaAnswer(int Status, TelmaTicket? Ticket, TelmaProblem? Problem)
{
    public static implicit operator TelmaAnswer(TelmaTicket ticket) => new(StatusCodes.Status200OK, ticket, null);

    public static implicit operator TelmaAnswer(TelmaProblem problem) => new(problem.Status, null, problem);

    public static TelmaProblem No(
        int status, string code, string title, IReadOnlyDictionary<string, IReadOnlyList<string>>? errors = null) =>
        new("about:blank", title, status, code, null, errors);

    public static TelmaProblem Unknown { get; } = No(StatusCodes.Status404NotFound, "not-found", "There is no such ticket.");

    public Task Write(HttpContext http) => Ticket is null ? TelmaJson.Write(http, Problem!) : Write(http, Ticket);

    private Task Write(HttpContext http, TelmaTicket ticket)
    {
        http.Response.Headers.ETag = TelmaWire.ETag(ticket.Version);
        return TelmaJson.Write(http, Status, ticket);
    }
}
