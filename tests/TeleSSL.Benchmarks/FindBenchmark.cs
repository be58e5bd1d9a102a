using System.Net;

namespace TeleSSL.Benchmarks;

/// <summary>Finding a person by name among many citizens, with one caller and with eight.</summary>
internal static class FindBenchmark
{
    private static readonly int[] Callers = [1, 8];

    public static async Task Run(Plan plan, Registers registers, Report report)
    {
        var storage = await registers.Empty("citizens", $"{plan.Citizens} citizens");
        await using var server = await ServerUnderTest.Start(storage);
        await CitizenFiller.Fill(await server.SignIn("admin1"), plan.Citizens);
        foreach (var callers in Callers)
        {
            var calls = await Calls(server, plan.Citizens);
            await Rounds.WarmUp(plan, calls);
            report.Loads(
                $"A person among {plan.Citizens:N0} citizens, {callers} at once", "search", await Rounds.Alternate(plan, callers, plan.ListWindow, calls));
        }
    }

    private static async Task<List<Endpoint>> Calls(Child server, int citizens)
    {
        var (desk, lead, odense) = (await server.SignIn("spoc1"), await server.SignIn("spoclead"), await server.SignIn("odense1"));
        MadeCitizen Any() => MadeCitizen.Of(Random.Shared.Next(citizens));
        return
        [
            (await server.SignIn("depot1")).NoOp(),
            Find("name and birth date, 22 municipalities", desk, () => Born(Any())),
            Find("name and birth date, everyone", lead, () => Born(Any())),
            Find("name and postal code, 22 municipalities", desk, () => Near(Any().Name, Any())),
            Find("rare name and postal code, 22 municipalities", desk, () => Near("Thorvald Overgaard", Any())),
            Find("name and postal code, one municipality", odense, () => Near(Any().Name, Any() with { PostalCode = "5000" })),
            new("no one", server, () => desk.Post("/api/citizens/find", Near("Ukendt Person", Any()))),
            // As many as are read at most, and then refused with their number.
            Find("a common name's beginning and postal code", desk, () => Near("Han", Any())),
        ];
    }

    // A name that is too common is refused; that is the dearest search.
    private static Endpoint Find(string name, Caller caller, Func<string> body) =>
        new(name, caller.Server, () => caller.Post("/api/citizens/find", body())) { MayBe = HttpStatusCode.Conflict };

    private static string Born(MadeCitizen one) => $$"""{"name":"{{one.Name}}","born":"{{one.Born:yyyy-MM-dd}}","reason":"support"}""";

    private static string Near(string name, MadeCitizen one) => $$"""{"name":"{{name}}","postalCode":"{{one.PostalCode}}","reason":"support"}""";
}
