using System.Net;

namespace TeleSSL.Benchmarks;

/// <summary>Registers citizens through the API, so that keys, hashes and index are the server's own.</summary>
internal static class CitizenFiller
{
    private const int AtOnce = 32;

    public static async Task Fill(Caller registrar, int citizens)
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = AtOnce, UseCookies = false });
        await Parallel.ForAsync(0, citizens, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, stop) =>
        {
            using var request = registrar.Post("/api/citizens", MadeCitizen.Of(number).Registration);
            using var answer = await http.SendAsync(request, stop);
            if (answer.StatusCode != HttpStatusCode.Created)
                throw new BenchmarkException($"A citizen could not be registered: {(int)answer.StatusCode}");
        });
    }
}

/// <summary>
/// A fictive citizen. Names are about as unequal as Danish ones are (Danmarks Statistik, the most frequent names): one in
/// twenty-odd has the first of each list.
/// </summary>
internal sealed record MadeCitizen(int Number, string Name, string Municipality, string PostalCode, DateOnly Born)
{
    private static readonly string[] FirstNames =
    [
        "Anne", "Peter", "Kirsten", "Jens", "Hanne", "Lars", "Mette", "Michael", "Anna", "Hans", "Helle", "Thomas", "Susanne", "Henrik",
        "Lene", "Søren", "Marianne", "Jan", "Inge", "Christian", "Karen", "Martin", "Lone", "Niels", "Maria", "Anders", "Inger", "Morten",
        "Bente", "Jesper", "Else", "Jørgen", "Birthe", "Ole", "Åse", "Per", "Jytte", "Erik", "Rigmor", "Thorvald",
    ];

    private static readonly string[] Surnames =
    [
        "Nielsen", "Jensen", "Hansen", "Andersen", "Pedersen", "Christensen", "Larsen", "Sørensen", "Rasmussen", "Jørgensen", "Petersen",
        "Madsen", "Kristensen", "Olsen", "Thomsen", "Christiansen", "Poulsen", "Johansen", "Møller", "Mortensen", "Knudsen", "Jakobsen",
        "Mikkelsen", "Frederiksen", "Laursen", "Lund", "Holm", "Schmidt", "Eriksen", "Kristiansen", "Clausen", "Simonsen", "Svendsen",
        "Andreasen", "Iversen", "Østergaard", "Jeppesen", "Vestergaard", "Nissen", "Overgaard",
    ];

    private static readonly string[] Municipalities = ["461", "561", "621", "630", "607", "540", "479", "430", "510", "580"];

    public string Registration => $$$"""
        {"cpr":"{{{Born:ddMMyy}}}4{{{Number % 1000:000}}}","name":"{{{Name}}}","municipality":"{{{Municipality}}}",
         "address":{"line":"Prøvevej {{{Number}}}","postalCode":"{{{PostalCode}}}","city":"Prøveby"}}
        """;

    public static MadeCitizen Of(int number)
    {
        var random = new Random(number);
        var place = random.Next(Municipalities.Length);
        // Ten postal codes in each: 2,000 citizens in one, as in a town of 12,000.
        return new MadeCitizen(
            number, $"{Any(FirstNames, random)} {Any(FirstNames, random)} {Any(Surnames, random)}", Municipalities[place],
            $"{5000 + (place * 10) + random.Next(10)}",
            new DateOnly(1937, 1, 1).AddDays(number / 10 % 20_000));
    }

    // The square makes the first names of the list the frequent ones.
    private static string Any(string[] names, Random random) => names[(int)(random.NextDouble() * random.NextDouble() * names.Length)];
}
