namespace TeleSSL.Domain.Codes;

/// <summary>All application identifiers (GS1 General Specifications, 3.2) and the predefined lengths (figure 7.8.5-2).</summary>
internal static class Gs1Identifiers
{
    /// <summary>
    /// Format, then the identifiers that have it. N digits, X set of 82, Y set of 39, Z set of 64; n fixed, ..n up to n, ? optional;
    /// c check digit, k check pair, d YYMMDD, e YYMMDD with a real day, l YYYYMMDD, z a zero.
    /// </summary>
    private const string Rows = """
        N18c            : 00 8017 8018
        N14c            : 01 02 03
        X..20           : 10 21 22 243 254 420 4318 7020-7022 710-716 7240 8002 8012
        N6d             : 11 12 13 15 16 17
        N2              : 20 7241
        X..28           : 235
        X..30           : 240 241 250 251 400 401 403 4308 4319 7002 7023 8004 90
        N..6            : 242
        N13c X..17?     : 253
        N13c N..12?     : 255
        N..8            : 30 37
        N6              : 3100-3105 3110-3115 3120-3125 3130-3135 3140-3145 3150-3155 3160-3165
        N6              : 3200-3205 3210-3215 3220-3225 3230-3235 3240-3245 3250-3255 3260-3265 3270-3275 3280-3285 3290-3295
        N6              : 3300-3305 3310-3315 3320-3325 3330-3335 3340-3345 3350-3355 3360-3365 3370-3375
        N6              : 3400-3405 3410-3415 3420-3425 3430-3435 3440-3445 3450-3455 3460-3465 3470-3475 3480-3485 3490-3495
        N6              : 3500-3505 3510-3515 3520-3525 3530-3535 3540-3545 3550-3555 3560-3565 3570-3575
        N6              : 3600-3605 3610-3615 3620-3625 3630-3635 3640-3645 3650-3655 3660-3665 3670-3675 3680-3685 3690-3695
        N6              : 3950-3955 8005
        N..15           : 3900-3909 3920-3929
        N3 N..15        : 3910-3919 3930-3939
        N4              : 3940-3943 8111
        N17c            : 402
        N13c            : 410-417
        N3 X..9         : 421
        N3              : 422 424 426
        N3 N3? N3? N3? N3? : 423 425
        X..3            : 427 7008
        X..35           : 4300 4301 4310 4311 4320
        X..70           : 4302-4306 4312-4316 7257 8110 8112 8200
        X2              : 4307 4317
        N10 N10         : 4309
        N1              : 4321-4323 7252
        N6d N4          : 4324 4325
        N6e             : 4326 7006
        N6 X1?          : 4330-4333
        N13             : 7001
        N6e N4          : 7003
        N..4            : 7004
        X..12           : 7005
        N6e N6e?        : 7007
        X..10           : 7009 7255
        X..2            : 7010
        N6e N4?         : 7011
        N3 X..27        : 7030-7039
        N1 X3           : 7040
        X..4            : 7041
        X2 X..28        : 7230-7239
        X..25           : 7242 8020
        N8l             : 7250
        N8l N4          : 7251
        X..40           : 7253 7254 7259
        X..90           : 7256 91-99
        X3              : 7258
        N14             : 8001
        N1z N13c X..16? : 8003
        N14c N4         : 8006 8026
        X..34           : 8007
        N6e N2 N2? N2?  : 8008
        X..50           : 8009
        Y..30           : 8010
        N..12           : 8011
        X..25k          : 8013 8014
        N..10           : 8019
        Z..90           : 8030
        """;

    private static readonly HashSet<string> PredefinedPrefixes =
    [
        "00", "01", "02", "03", "04", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "31", "32", "33", "34", "35", "36", "41",
    ];

    private static readonly Dictionary<string, Gs1Identifier> ByNumber = Rows.Split('\n').SelectMany(Row).ToDictionary(ai => ai.Number);

    public static Gs1Identifier? Find(string number) => ByNumber.GetValueOrDefault(number);

    /// <summary>The identifier at a position in a text. None is a prefix of another.</summary>
    public static Gs1Identifier? At(string text, int start)
    {
        for (var length = 2; length <= 4 && start + length <= text.Length; length++)
            if (Find(text.Substring(start, length)) is { } found)
                return found;
        return null;
    }

    private static IEnumerable<Gs1Identifier> Row(string row)
    {
        var (format, numbers) = (row[..row.IndexOf(':')], row[(row.IndexOf(':') + 1)..]);
        Gs1Part[] parts = [.. Words(format).Select(Part)];
        return Words(numbers).SelectMany(Numbers)
            .Select(number => new Gs1Identifier(number, parts, PredefinedPrefixes.Contains(number[..2])));
    }

    private static IEnumerable<string> Numbers(string range)
    {
        var ends = range.Split('-');
        var first = int.Parse(ends[0]);
        return Enumerable.Range(first, int.Parse(ends[^1]) - first + 1).Select(number => number.ToString($"D{ends[0].Length}"));
    }

    private static Gs1Part Part(string format)
    {
        var max = int.Parse(string.Concat(format.Where(char.IsAsciiDigit)));
        var varies = format.Contains("..");
        var rule = format.TrimEnd('?')[^1] is var last && char.IsAsciiLetterLower(last) ? last : ' ';
        return new(format[0], varies ? 1 : max, max, format.EndsWith('?'), rule);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
