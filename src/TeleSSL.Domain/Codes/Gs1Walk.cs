namespace TeleSSL.Domain.Codes;

/// <summary>The fields without a trailing separator, because their prefix determines their length.</summary>
internal static class Gs1Walk
{
    /// <summary>The ones at the start of a segment, and the position of the first thing after them.</summary>
    public static (IReadOnlyList<Gs1Element> Elements, int End) Predefined(string segment)
    {
        var elements = new List<Gs1Element>();
        var at = 0;
        while (At(segment, at) is { } element)
        {
            elements.Add(element);
            at += element.Identifier.Number.Length + element.Value.Length;
        }

        return (elements, at);
    }

    /// <summary>The complete field of predefined length at a position, or null.</summary>
    public static Gs1Element? At(string segment, int at)
    {
        if (Gs1Identifiers.At(segment, at) is not { Predefined: true } identifier)
            return null;
        var start = at + identifier.Number.Length;
        return start + identifier.MaxLength <= segment.Length ? new(identifier, segment.Substring(start, identifier.MaxLength)) : null;
    }
}
