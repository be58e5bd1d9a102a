namespace TeleSSL.Server.Outbox;

/// <summary>The lines that there are, one per partner.</summary>
internal sealed class PartnerLines(IServiceProvider services)
{
    // A line changes its subjects, and a change of a subject asks here whether there is a line: so lines are made at their first use.
    private readonly Lazy<IReadOnlyList<IPartnerLine>> lines = new(() => [.. services.GetServices<IPartnerLine>()]);

    /// <summary>Those that messages are sent over.</summary>
    public IEnumerable<IPartnerLine> InUse => lines.Value.Where(line => !line.ByHand);

    public IPartnerLine Of(string partner) => lines.Value.Single(line => line.Partner == partner);

    /// <summary>There is no line to the partner, or it is not in use.</summary>
    public bool ByHand(string partner) => InUse.All(line => line.Partner != partner);
}
