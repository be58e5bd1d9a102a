using TeleSSL.Domain;
using TeleSSL.Domain.Support.Figures;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Figures;

/// <summary>What figures are grouped by.</summary>
internal enum FigureGroup
{
    Agent,
    Queue,
    Municipality,
    Day,
}

/// <summary>Which figures are asked for.</summary>
internal sealed record FigureQuestion(Period Period, FigureGroup? By, string? Unit, string? Municipality)
{
    private static readonly QueryParameter On = QueryParameter.Day("on", "One day, instead of from and to.");
    private static readonly QueryParameter From = QueryParameter.Day("from", "The first day; the last before to unless given.");
    private static readonly QueryParameter To = QueryParameter.Day(
        "to", $"The first day after it, at most {Period.MaxDays} days after from; tomorrow unless given.");
    private static readonly QueryParameter Group = QueryParameter.OneOf<FigureGroup>(
        "by", "What to group by. Agents: a lead sees those of the own desks, an agent the own figures; others may not ask.");
    private static readonly QueryParameter OfUnit = new("unit", "Code of the desk.");
    private static readonly QueryParameter OfMunicipality = new("municipality", "Code; not together with by=agent.");

    public static readonly QueryParameter[] Parameters = [On, From, To, Group, OfUnit, OfMunicipality];

    public static Result<FigureQuestion> In(HttpContext http, DateOnly today)
    {
        if (!On.DayIn(http).Accepted(out var on, out var refusal)
            || !From.DayIn(http).Accepted(out var from, out refusal)
            || !To.DayIn(http).Accepted(out var to, out refusal)
            || !Group.ChoiceIn<FigureGroup>(http).Accepted(out var by, out refusal)
            || !Period.Of(on, from, to, today).Accepted(out var period, out refusal))
            return refusal;
        var asked = new FigureQuestion(period, by, OfUnit.In(http), OfMunicipality.In(http));
        return asked is { By: FigureGroup.Agent, Municipality: not null }
            ? Refusal.Invalid(OfMunicipality.Name, FieldProblems.NotAllowedHere.With("because", "by=agent"))
            : asked;
    }
}
