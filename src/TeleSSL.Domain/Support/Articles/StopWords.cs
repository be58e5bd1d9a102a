namespace TeleSSL.Domain.Support.Articles;

/// <summary>
/// Danish words that say nothing about what is looked for: Snowball's list (https://snowballstem.org/algorithms/danish/stop.txt, BSD), and
/// the words that questions begin with.
/// </summary>
internal static class StopWords
{
    private static readonly HashSet<string> Words = [.. (
        "og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du "
        + "ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo deres efter ned "
        + "skulle denne end dette mit også under have dig anden hende mine alt meget sit sine vor mod disse hvis din nogle hos blive mange "
        + "ad bliver hendes været thi jer sådan "
        + "hvordan hvorfor hvornår hvem hvilken hvilket hvilke kan må får går gør så").Split(' ').Select(SearchWords.Folded)];

    public static bool Contains(string word) => Words.Contains(word);
}
