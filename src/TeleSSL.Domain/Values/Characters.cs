namespace TeleSSL.Domain.Values;

/// <summary>The characters allowed in stored text.</summary>
public static class Characters
{
    /// <summary>No control characters (line breaks and tabs on request), no lone surrogates, no noncharacters.</summary>
    public static bool ArePlain(string text, bool allowLineBreaks = false)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c) && !(allowLineBreaks && c is '\n' or '\r' or '\t'))
                return false;
            if (char.IsHighSurrogate(c) && (i + 1 == text.Length || !char.IsLowSurrogate(text[++i])))
                return false;
            if (char.IsLowSurrogate(c) || c is '\uFFFE' or '\uFFFF')
                return false;
        }

        return true;
    }
}
