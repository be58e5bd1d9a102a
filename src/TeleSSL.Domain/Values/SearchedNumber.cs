namespace TeleSSL.Domain.Values;

/// <summary>
/// A CPR or telephone number that somebody typed into a search field. It is looked up with a reason, and never stands in a URL, which
/// proxies, browsers and logs store.
/// </summary>
public static class SearchedNumber
{
    private const string Denmark = "+45";

    /// <summary>The whole text is a CPR number; ten digits that are one may also be a serial.</summary>
    public static Cpr? Cpr(string text) => Values.Cpr.Parse(text) is { Refused: null, Value: var cpr } ? cpr : null;

    /// <summary>
    /// The whole text is a telephone number: an international one with <c>+</c> or <c>00</c>, or eight Danish digits from 2 on (those with
    /// 0 and 1 are services; the Danish numbering plan). Eight digits may also be a serial.
    /// </summary>
    public static Phone? Phone(string text) =>
        Values.Phone.Parse(text) is { Refused: null, Value: var phone }
        && (!phone.Value.StartsWith(Denmark, StringComparison.Ordinal) || phone.Value[Denmark.Length] >= '2')
            ? phone
            : null;

    /// <summary>It is one of these, or a CPR number stands somewhere in it.</summary>
    public static bool StandsIn(string text) => Phone(text) is not null || Cpr(text) is not null || PersonalNumbers.AreIn(text);
}
