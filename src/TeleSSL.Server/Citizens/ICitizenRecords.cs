using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Citizens.Merging;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Citizens;

/// <summary>
/// A module's records about citizens. Each module that refers to citizens registers one; Citizens calls all of them in order of
/// registration, so that no module is missed when a person moves, is merged or is erased.
/// </summary>
internal interface ICitizenRecords
{
    /// <summary>The module's tables with a column <c>citizen</c>. A test compares them with the schema.</summary>
    IReadOnlyList<CitizenTable> Tables => [];

    /// <summary>Why the citizen may not be erased yet; null when this module has no objection.</summary>
    Task<Refusal?> WhyNotErase(Tx tx, Guid citizen) => Task.FromResult<Refusal?>(null);

    /// <summary>Deletes what the destroyed key does not already make unreadable. Runs before the citizen's hashes are cleared.</summary>
    Task Forget(Tx tx, Guid citizen) => Task.CompletedTask;

    /// <summary>Runs after an erase has been committed, for what lies outside the database.</summary>
    Task AfterErase() => Task.CompletedTask;

    /// <summary>
    /// The two are one person: what the module has of the one is the other's, whose facts are those after the merge. Not a user's step, so
    /// no rule is asked again.
    /// </summary>
    Task<Refusal?> Merge(Tx tx, Guid from, CitizenFacts into, Stamp stamp) => Task.FromResult<Refusal?>(null);

    /// <summary>
    /// Updates the module's records after a change to the citizen; <c>fields</c> are the changed ones, named as in the journal.
    /// </summary>
    Task<Refusal?> Follow(Tx tx, CitizenFacts citizen, IReadOnlyList<string> fields, Stamp stamp) => Task.FromResult<Refusal?>(null);
}
