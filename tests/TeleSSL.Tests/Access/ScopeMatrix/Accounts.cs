using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>Accounts besides the demo's.</summary>
internal static class Accounts
{
    private const string Password = "a long enough password";

    public static async Task<Client> New(TeleSSLApp app, string name, params (string Organisation, string Role)[] memberships)
    {
        var parts = memberships.Select(one => new { organisation = one.Organisation, role = one.Role });
        (await (await app.As("admin1")).Post("/api/accounts", new { name, password = Password, memberships = parts })).Expect(201);
        return await SignIn(app, name);
    }

    private static async Task<Client> SignIn(TeleSSLApp app, string name)
    {
        var client = app.Nobody;
        (await client.Post("/api/session", new { user = name, password = Password })).Expect(204);
        client.Http.DefaultRequestHeaders.Add("X-TeleSSL", "1");
        return client;
    }
}
