using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Public;

/// <summary>How it went, by a one-time link: the body of <c>POST /api/public/satisfaction</c>.</summary>
/// <param name="Token">What the link proves itself with.</param>
/// <param name="Score">1 to 5, 5 is best.</param>
/// <param name="Text">Why, in own words.</param>
public sealed record Satisfaction(string Token, int Score, LongText? Text = null)
{
    /// <summary>How long a link can be used.</summary>
    public static readonly TimeSpan Usable = TimeSpan.FromDays(14);

    /// <summary>Unknown, used and too old are one answer.</summary>
    public static readonly Refusal NoLink = new("not-found", "The link is unknown, too old, or was used.", RefusalKind.NotFound);

    /// <summary>The step it is for the ticket, or <c>invalid-content</c>.</summary>
    public Result<Rate> Rating() => Score is >= 1 and <= Rate.Best ? new Rate(Score, Text) : Refusal.Invalid("score", $"must be 1 to {Rate.Best}");
}
