namespace TeleSSL.Domain.Codes;

/// <summary>The fields that need no separator after them, because their prefix fixes their length.</summary>
internal static class Gs1Walk
{
    /// <summary>Those a segment begins with, and where the first other field, or what is none, begins.</summary>
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

    /// <summary>The field of predefined length that begins at a place and is complete, or null.</summary>
    public static Gs1Element? At(string segment, int at)
    {
        if (Gs1Identifiers.At(segment, at) is not { Predefined: true } identifier)
            return null;
        var start = at + identifier.Number.Length;
        return start + identifier.MaxLength <= segment.Length ? new(identifier, segment.Substring(start, identifier.MaxLength)) : null;
    }
}
