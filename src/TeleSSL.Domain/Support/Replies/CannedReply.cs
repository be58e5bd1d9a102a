namespace TeleSSL.Domain.Support.Replies;

/// <summary>A desk's canned reply without its text, which is stored separately by version.</summary>
public sealed record CannedReply
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>Increases by one with each change, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The SPOC unit whose desk it belongs to.</summary>
    public required string Unit { get; init; }

    /// <summary>What agents type to insert it; unique at the desk.</summary>
    public required string Key { get; init; }

    /// <summary>A code to group replies by.</summary>
    public string? Category { get; init; }

    /// <summary>It is no longer in use.</summary>
    public bool Retired { get; init; }

    /// <summary>The version that introduced its current text.</summary>
    public required int TextVersion { get; init; }

    /// <summary>Retired, with the next version. Refused with <c>reply-retired</c> when it is retired already.</summary>
    public Result<CannedReply> Retire() => Retired ? SupportRefusals.ReplyRetired : this with { Version = Version + 1, Retired = true };

}
