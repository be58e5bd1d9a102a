using TeleSSL.Domain.Values;

namespace TeleSSL.Domain;

/// <summary>What an administrator sends to add or replace a catalogue entry.</summary>
/// <typeparam name="T">The type of the entry.</typeparam>
public interface ICatalogueEntry<T>
{
    /// <summary>Its code; optional where the URL contains it.</summary>
    Code? Code { get; }

    /// <summary>The entry, or why it is refused.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="catalogue">The current catalogue, including any entry that has this code.</param>
    Result<T> Decide(Code code, Catalogue catalogue);
}
