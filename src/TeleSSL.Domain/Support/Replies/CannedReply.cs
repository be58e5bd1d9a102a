namespace TeleSSL.Domain.Support.Replies;

/// <summary>A reply that a desk keeps ready: all but its words, which stand beside it by version.</summary>
public sealed record CannedReply
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>Counts up by one with each change, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The SPOC unit whose desk it belongs to.</summary>
    public required string Unit { get; init; }

    /// <summary>What agents type to get it; one of its kind at the desk.</summary>
    public required string Key { get; init; }

    /// <summary>A code to group replies by.</summary>
    public string? Category { get; init; }

    /// <summary>Nobody uses it any more.</summary>
    public bool Retired { get; init; }

    /// <summary>The version that brought the words it has.</summary>
    public required int TextVersion { get; init; }

    /// <summary>One version on, out of use. Refused with <c>reply-retired</c> when it is so already.</summary>
    public Result<CannedReply> Retire() => Retired ? Refused : this with { Version = Version + 1, Retired = true };

    internal static readonly Refusal Refused = new("reply-retired", "The reply is out of use. Write a new one.");
}
