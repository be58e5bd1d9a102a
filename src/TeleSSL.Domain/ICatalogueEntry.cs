using TeleSSL.Domain.Values;

namespace TeleSSL.Domain;

/// <summary>What an administrator sends to add an entry to the catalogue, or to put another in its place.</summary>
/// <typeparam name="T">What it becomes.</typeparam>
public interface ICatalogueEntry<T>
{
    /// <summary>Its code; may be left out where the URL says it.</summary>
    Code? Code { get; }

    /// <summary>The entry, or why it cannot be.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="catalogue">All the others, and the one that has this code now.</param>
    Result<T> Decide(Code code, Catalogue catalogue);
}
