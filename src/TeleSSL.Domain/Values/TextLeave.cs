using System.Collections.Frozen;

namespace TeleSSL.Domain.Values;

/// <summary>
/// Decides which numbers that read as CPR numbers may stand in a free text. One whose modulus 11 is right needs to be known or named.
/// </summary>
public sealed class TextLeave
{
    /// <summary>The field of a body that names what is no CPR number. It may stand anywhere in the body.</summary>
    public const string Field = "notCpr";

    /// <summary>What the API's description says of it.</summary>
    public const string FieldDescription =
        "Up to 20 numbers in the texts that read as CPR numbers and are something else; only how many is journaled.";

    /// <summary>The most that one body may name.</summary>
    public const int MaxNamed = 20;

    /// <summary>Nothing is known or named: only the word before a number speaks for it.</summary>
    public static readonly TextLeave None = new([], []);

    private static readonly FrozenSet<string> Numbered = FrozenSet.Create(
        "serie", "serienr", "serienummer", "sn", "lot", "batch", "ordre", "ordrenr", "faktura", "følgeseddel");

    private static readonly FrozenSet<string> Dated = FrozenSet.Create("aftale", "besøg", "kl", "den");

    private readonly FrozenSet<string> known;
    private readonly FrozenSet<string> named;

    /// <summary>Leave for one body.</summary>
    /// <param name="known">Serials, tags, lots and order numbers in the writer's sight.</param>
    /// <param name="named">What the writer names as no CPR number, in any spelling.</param>
    public TextLeave(IEnumerable<string> known, IEnumerable<string> named) => (this.known, this.named) =
        (known.ToFrozenSet(StringComparer.OrdinalIgnoreCase), named.Select(Bare).Where(one => one.Length > 0).ToFrozenSet());

    /// <summary>Why it may stand; null when it may not.</summary>
    public TextGround? GroundOf(PersonalNumber hit) =>
        hit.Spellings.Any(known.Contains) ? TextGround.Known
        : !hit.FulfilsModulus11 && (Numbered.Contains(hit.Word) || (hit.IsDateAndTime && Dated.Contains(hit.Word))) ? TextGround.Word
        : hit.Spellings.Any(spelling => named.Contains(Bare(spelling))) ? TextGround.Named
        : null;

    /// <summary>True when a text holds a number that may not stand in it.</summary>
    public bool Refuses(string text) => PersonalNumbers.In(text).Any(hit => GroundOf(hit) is null);

    /// <summary>How many numbers stand in a text only because the writer named them.</summary>
    public int NamedIn(string text) => PersonalNumbers.In(text).Count(hit => GroundOf(hit) == TextGround.Named);

    private static string Bare(string spelling) => string.Concat(Folded.Of(spelling).Text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
