using System.Globalization;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.Doors;

/// <summary>A browser, with its cookies, at an address.</summary>
internal sealed class Caller(Host host, string address)
{
    private static int addresses;
    private static int names;

    private readonly HttpClient http = host.CreateClient();

    /// <summary>An address that no other test calls from.</summary>
    public static string NewAddress()
    {
        var number = Interlocked.Increment(ref addresses);
        return string.Create(CultureInfo.InvariantCulture, $"203.0.{number / 250}.{1 + (number % 250)}");
    }

    /// <summary>A name that is no account.</summary>
    public static string NewName() => $"name-{Interlocked.Increment(ref names)}";

    public static Caller New(Host host) => new(host, NewAddress());

    /// <summary>A browser in which the account has signed in.</summary>
    public static async Task<Caller> Known(Host host, string user, string password = "demo", string? from = null)
    {
        var caller = new Caller(host, from ?? NewAddress());
        (await caller.SignIn(user, password)).Expect(204);
        return caller;
    }

    public Client Client => new(http);

    public Task<Answer> SignIn(string user, string password) => SignIn(user, password, address);

    /// <summary>With a header as it reaches the server.</summary>
    public Task<Answer> SignIn(string user, string password, string forwardedFor) =>
        Client.Post("/api/session", new { user, password }, ("X-Forwarded-For", forwardedFor));

    public Task<Answer> ChangePassword(string old, string to) =>
        Client.Post("/api/session/password", new { old, @new = to }, ("X-Forwarded-For", address), ("X-TeleSSL", "1"));

    /// <summary>Five wrong passwords, and then it is locked.</summary>
    public async Task Lock(string user)
    {
        for (var guess = 0; guess < 5; guess++)
            (await SignIn(user, $"guess {guess}")).Refused("wrong-password", 401);
        (await SignIn(user, "demo")).Refused("locked", 429);
    }

    /// <summary>How many of some invented names are looked at before the address is refused.</summary>
    public async Task<int> Tried(int count, Func<int, string>? forwardedFor = null)
    {
        var answers = new List<Answer>();
        for (var name = 0; name < count; name++)
            answers.Add(await SignIn(NewName(), "Spring 2026", forwardedFor?.Invoke(name) ?? address));
        var tried = answers.TakeWhile(answer => answer.Code == "wrong-password").Count();
        Assert.All(answers.Skip(tried), answer => Assert.InRange(
            int.Parse(answer.Refused("too-many-names", 429).Headers["Retry-After"], CultureInfo.InvariantCulture), 1, 600));
        return tried;
    }
}
