using System.Globalization;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Figures;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Citizens.Merging;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>The filters of a ticket list.</summary>
/// <param name="Sql">Conditions on tickets <c>t</c>, each beginning with AND.</param>
/// <param name="AreFew">Few tickets ever match, and a partial index holds just those.</param>
/// <param name="Watched">Only tickets that the viewer watches.</param>
/// <param name="IsAnswered">Only tickets with an answer for the viewer to look at.</param>
internal sealed record TicketFilters(string Sql, bool AreFew = false, bool Watched = false, bool IsAnswered = false)
{
    /// <summary>Only tickets about one device.</summary>
    public bool OfOneDevice { get; init; }

    /// <summary>Asks for a field that is no part of a fault: its answer would tell the field.</summary>
    public bool AsksMoreThanFaults { get; init; }


    private const string Unresolved = "unresolved";
    private const string Open = "t.status NOT IN ('resolved', 'closed')";
    private static readonly QueryParameter OfStatus = QueryParameter.OneOf(
        "status", "A status, or unresolved for all that are neither resolved nor closed.",
        [.. Enum.GetValues<TicketStatus>().Select(status => status.Kebab()), Unresolved]);
    private static readonly QueryParameter Queue = new("queue", "Code of the desk, or health for the health tickets of all desks.");
    private static readonly QueryParameter Municipality = new("municipality", "Code.");
    private static readonly QueryParameter Assignee = new("assignee", "Name of the account that has it.");
    private static readonly QueryParameter OfDevice = QueryParameter.Id("device", "The device it is about.");
    private static readonly QueryParameter OfCitizen = QueryParameter.Id("citizen", "The citizen it is about.");
    private static readonly QueryParameter Q = new("q", "The ticket's number, with or without T or #.");
    private static readonly QueryParameter Unassigned = QueryParameter.Flag("unassigned", "Open and taken by no one.");
    private static readonly QueryParameter Due = QueryParameter.OneOf(
        "due", "How its next deadline is.", DueState.DueSoon.Kebab(), DueState.Overdue.Kebab());
    private static readonly QueryParameter AtPartner = QueryParameter.OneOf<Partner>("partner", "The partner it waits for.");
    private static readonly QueryParameter Watching = QueryParameter.Flag("watching", "Watched by the own account.");
    private static readonly QueryParameter Answered = QueryParameter.Flag(
        "answered", "Something came back that the own account has to look at: on its own tickets, and on those that no one has.");
    private static readonly QueryParameter[] Equal = [Queue, Municipality, Assignee];

    public static readonly QueryParameter[] Parameters =
        [OfStatus, Queue, Municipality, Assignee, OfDevice, OfCitizen, Q, Unassigned, Due, AtPartner, Watching, Answered];

    /// <summary>Values are added to the parameters.</summary>
    public static Result<TicketFilters> Of(HttpContext http, Parameters parameters)
    {
        if (!OfStatus.ValueIn(http).Accepted(out var status, out var refusal)
            || !About(OfDevice, http, parameters).Accepted(out var device, out refusal)
            || !About(OfCitizen, http, parameters).Accepted(out var citizen, out refusal)
            || !Q.SearchIn(http).Accepted(out var searched, out refusal)
            || !Number(searched ?? "", parameters).Accepted(out var number, out refusal)
            || !Pressing(http, parameters).Accepted(out var pressing, out refusal)
            || !Watching.IsSet(http).Accepted(out var watching, out refusal)
            || !Answered.IsSet(http).Accepted(out var answered, out refusal))
            return refusal;
        // The concatenation keeps the planner off the municipality's or agent's full index when a partial one exists.
        var column = pressing.Length > 0 || answered ? "'' || t." : "t.";
        var equal = Equal.Where(filter => filter.In(http) is not null).Select(filter =>
        {
            parameters.Add(filter.Name, filter.In(http)!);
            return $"{column}{filter.Name} = @{filter.Name}";
        }).ToArray();
        string[] all = [Status(status), .. equal, device, citizen, number, pressing];
        return new TicketFilters(
            string.Concat(all.Where(one => one.Length > 0).Select(one => $" AND {one}")), pressing.Length > 0, watching, answered)
        {
            OfOneDevice = device.Length > 0,
            AsksMoreThanFaults = equal.Length > 0 || citizen.Length > 0 || pressing.Length > 0 || watching || answered,
        };
    }

    /// <summary>The number of a ticket, with or without T or #; null when it is none.</summary>
    public static long? NumberIn(string text) =>
        long.TryParse(text.TrimStart('#', 'T', 't'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>
    /// Open tickets that are unassigned, due soon, overdue or with a partner. The condition repeats the partial index's predicate.
    /// </summary>
    private static Result<string> Pressing(HttpContext http, Parameters parameters)
    {
        if (!Unassigned.IsSet(http).Accepted(out var unassigned, out var refusal)
            || !Due.ChoiceIn<DueState>(http).Accepted(out var due, out refusal)
            || !AtPartner.ChoiceIn<Partner>(http).Accepted(out var partner, out refusal))
            return refusal;
        parameters.Add("due", due?.Kebab());
        parameters.Add("partner", partner?.Kebab());
        string?[] all =
        [
            unassigned ? $"t.assignee IS NULL AND {Open}" : null,
            due is null ? null : "t.due = @due AND t.due <> 'none'",
            partner is null ? null : "t.partner = @partner AND t.partner IS NOT NULL",
        ];
        return string.Join(" AND ", all.OfType<string>());
    }

    private static string Status(string? asked) => asked switch
    {
        null => "",
        Unresolved => Open,
        "resolved" or "closed" => $"t.status = '{asked}'",
        // Written so, the planner uses the index of open tickets instead of the whole history.
        _ => $"t.status = '{asked}' AND {Open}",
    };

    private static Result<string> About(QueryParameter subject, HttpContext http, Parameters parameters)
    {
        if (!subject.IdIn(http).Accepted(out var id, out var refusal))
            return refusal;
        parameters.Add(subject.Name, id);
        var named = subject == OfCitizen ? FormerCitizens.Now($"@{subject.Name}") : $"@{subject.Name}";
        return id is null ? "" : $"t.{subject.Name} = {named}";
    }

    private static Result<string> Number(string asked, Parameters parameters)
    {
        if (asked.TrimStart('#', 'T', 't').Length == 0)
            return "";
        if (NumberIn(asked) is not { } number)
            return Refusal.Invalid(Q.Name, TicketProblems.NotANumber);
        parameters.Add("number", number);
        return "t.number = @number";
    }
}
