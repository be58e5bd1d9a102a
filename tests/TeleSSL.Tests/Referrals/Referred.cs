using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Referrals;

/// <summary>Referrals by the municipality.</summary>
internal static class Referred
{
    public static object Body(Guid citizen, string programme = "telekol") => new { citizen, programme, consentOn = "2020-01-02" };

    public static async Task<Guid> By(TeleSSLApp app, string user, Guid citizen, string programme = "telekol") =>
        Given.Made(app, await (await app.As(user)).Post("/api/referrals", Body(citizen, programme)));

    public static async Task<Answer> Step(TeleSSLApp app, string user, Guid referral, string step, object body) =>
        await (await app.As(user)).Post($"/api/referrals/{referral}/{step}", body);

    public static async Task<Answer> Now(TeleSSLApp app, Guid referral, string user = "spoclead") =>
        (await (await app.As(user)).Get($"/api/referrals/{referral}")).Expect(200);

    /// <summary>The text of a member.</summary>
    public static string Word(this JsonElement of, string name) => of.GetProperty(name).GetString()!;
}
