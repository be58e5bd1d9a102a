namespace TeleSSL.Server.Outbox;

/// <summary>All lines, one per partner.</summary>
internal sealed class PartnerLines(IServiceProvider services)
{
    // Lazy, because lines change their subjects, and changing a subject asks here whether there is a line.
    private readonly Lazy<IReadOnlyList<IPartnerLine>> lines = new(() => [.. services.GetServices<IPartnerLine>()]);

    /// <summary>The lines that messages are sent over.</summary>
    public IEnumerable<IPartnerLine> InUse => lines.Value.Where(line => !line.ByHand);

    public IPartnerLine Of(string partner) => lines.Value.Single(line => line.Partner == partner);

    /// <summary>True when the partner has no line or the line is not in use.</summary>
    public bool ByHand(string partner) => InUse.All(line => line.Partner != partner);

    /// <summary>True when the partner has no line in use that messages about such subjects go over.</summary>
    public bool ByHand(string partner, string subjectKind) => InUse.All(line => line.Partner != partner || !line.Carries(subjectKind));
}
