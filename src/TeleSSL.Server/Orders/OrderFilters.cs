using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Citizens.Merging;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders;

/// <summary>The filters of a list of orders.</summary>
internal static class OrderFilters
{
    private const string Open = "open";
    private const string IsPaused = "o.paused_until IS NOT NULL AND o.paused_until > @now";
    private const string IsOpen = "o.status NOT IN ('completed', 'rejected', 'cancelled')";
    private static readonly QueryParameter State = QueryParameter.OneOf(
        "state", "A state, or open for all that are not final.",
        [.. Enum.GetValues<OrderState>().Select(state => state.Kebab()), Open]);
    private static readonly QueryParameter Kind = QueryParameter.OneOf<OrderKind>("kind", "What it is for.");
    private static readonly QueryParameter Unit = new("unit", "Code of the unit that carries it out.");
    private static readonly QueryParameter Municipality = new("municipality", "Code.");
    private static readonly QueryParameter Programme = new("programme", "Code.");
    private static readonly QueryParameter Number = new("number", "The order's number, such as O-2026-000123.");
    private static readonly QueryParameter Citizen = QueryParameter.Id("citizen", "The citizen.");
    private static readonly QueryParameter Due = QueryParameter.OneOf<OrderDue>("due", "How it stands with its clock.");

    // As OrderMark.At.
    private static readonly IReadOnlyDictionary<string, string> Standing = new Dictionary<string, string>
    {
        [OrderDue.Over.Kebab()] = "o.due_at < @now",
        [OrderDue.Paused.Kebab()] = $"{IsPaused} AND (o.due_at IS NULL OR o.due_at >= @now)",
        [OrderDue.Soon.Kebab()] = $"o.due_at >= @now AND o.soon_at <= @now AND NOT ({IsPaused})",
        [OrderDue.Running.Kebab()] = $"o.due_at >= @now AND o.soon_at > @now AND NOT ({IsPaused})",
    };

    /// <summary>How the clock of an order <c>o</c> stands, or null. As OrderMark.At.</summary>
    public static readonly string Standings =
        $"CASE {string.Concat(Standing.Select(one => $"WHEN {one.Value} THEN '{one.Key}' "))}END";

    private static readonly QueryParameter[] Equal = [Kind, Unit, Municipality, Programme];

    public static readonly QueryParameter[] Parameters = [State, Kind, Unit, Municipality, Programme, Number, Citizen, Due];

    /// <summary>True for orders <c>o</c> whose clock stands like this. Only an open one has a clock that runs, and open ones have indexes.</summary>
    public static string WithDue(string due) => $"{IsOpen} AND {Standing[due]}";

    /// <summary>Conditions on orders <c>o</c>, each beginning with AND. Values are added to the parameters.</summary>
    public static Result<string> Of(HttpContext http, Parameters parameters, Clock clock)
    {
        if (!State.ValueIn(http).Accepted(out var state, out var refusal)
            || !Kind.ValueIn(http).Accepted(out _, out refusal)
            || !Citizen.IdIn(http).Accepted(out var citizen, out refusal)
            || !Number.SearchIn(http).Accepted(out var number, out refusal)
            || !Due.ValueIn(http).Accepted(out var due, out refusal))
            return refusal;
        parameters.AddAll(new { state, citizen, number = number?.ToUpperInvariant(), now = clock.Now });
        var equal = Equal.Where(filter => filter.In(http) is not null).Select(filter =>
        {
            parameters.Add(filter.Name, filter.In(http)!);
            return $"o.{filter.Name} = @{filter.Name}";
        });
        string?[] others =
        [
            state is null ? null : state == Open ? IsOpen : "o.status = @state",
            citizen is null ? null : $"o.citizen = {FormerCitizens.Now("@citizen")}",
            number is null ? null : "o.number = @number",
            due is null ? null : WithDue(due),
        ];
        return string.Concat(equal.Concat(others.OfType<string>()).Select(one => $" AND {one}"));
    }
}
