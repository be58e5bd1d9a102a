namespace TeleSSL.Server.Vault;

/// <summary>
/// A module's subjects that people write on. It registers one for each kind, so that the start can put text keys right: after a power
/// cut between the two databases, after a restore, and where texts were sealed before there were text keys.
/// </summary>
internal interface ITextSubjects
{
    /// <summary>As in the journal.</summary>
    string Kind { get; }

    /// <summary>A SELECT of <c>subject</c>, <c>part_of</c> and <c>citizen</c>, of those that may have texts.</summary>
    string Subjects { get; }

    /// <summary>A SELECT of <c>subject</c> and <c>note</c>: every text of version 0.1.</summary>
    string FormerTexts { get; }
}
