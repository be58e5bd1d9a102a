using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Public;

/// <summary>A rating given through a one-time link: the body of <c>POST /api/public/satisfaction</c>.</summary>
/// <param name="Token">The secret token of the link.</param>
/// <param name="Score">1 to 5, 5 is best.</param>
/// <param name="Text">The reason, as free text.</param>
public sealed record Satisfaction(string Token, int Score, LongText? Text = null)
{
    /// <summary>How long a link is valid.</summary>
    public static readonly TimeSpan Usable = TimeSpan.FromDays(14);

    /// <summary>The step on the ticket, or <c>invalid-content</c>.</summary>
    public Result<Rate> Rating() =>
        Score is >= 1 and <= Rate.Best ? new Rate(Score, Text) : Refusal.Invalid("score", FieldProblems.Between(1, Rate.Best));
}
