using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>Somebody with two memberships, beside two who have one of them each.</summary>
internal sealed record TwoMemberships(string Name, Client Both, Client First, Client Second)
{
    private const string Idle = "spoc-idle";

    private static readonly ((string Organisation, string Role) First, (string Organisation, string Role) Second)[] All =
    [
        // A desk that serves nobody.
        (("461", "municipality"), (Idle, "spoc-agent")),
        (("561", "municipality"), ("ssl-syd", "logistics")),
        (("461", "municipality"), ("contractor-2", "contractor")),
        (("spoc-odense", "spoc-lead"), ("ssl-syd", "logistics")),
        (("spoc-odense", "spoc-lead"), ("461", "municipality")),
    ];

    public static async Task<IReadOnlyList<TwoMemberships>> People(TeleSSLApp app)
    {
        var desk = new { code = Idle, kind = "spoc-unit", name = "Idle desk" };
        (await (await app.As("admin1")).Post("/api/organisations", desk)).Expect(201);
        var people = new List<TwoMemberships>();
        foreach (var (first, second) in All)
        {
            var name = $"{first.Organisation}-{first.Role}-and-{second.Organisation}-{second.Role}";
            people.Add(new TwoMemberships(
                $"{first.Organisation}/{first.Role} + {second.Organisation}/{second.Role}",
                await Accounts.New(app, $"{name}-both", first, second),
                await Accounts.New(app, $"{name}-first", first),
                await Accounts.New(app, $"{name}-second", second)));
        }

        return people;
    }

    /// <summary>Whoever has one membership is asked for first, so that nothing is refused only because it was done already.</summary>
    public async Task<(Answer Both, Answer[] Alone)> Ask(Func<Client, Task<Answer>> ask)
    {
        Answer[] alone = [await ask(First), await ask(Second)];
        return (await ask(Both), alone);
    }
}
