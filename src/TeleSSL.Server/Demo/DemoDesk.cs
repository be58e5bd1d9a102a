using TeleSSL.Domain;
using TeleSSL.Domain.Support;
using TeleSSL.Domain.Support.Articles;
using TeleSSL.Domain.Support.Replies;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Articles;
using TeleSSL.Server.Support.Replies;

namespace TeleSSL.Server.Demo;

/// <summary>The desk's demo data: a phone number that is not in use, a few replies, a few articles.</summary>
internal sealed class DemoDesk(Db db, CannedReplyStore replies, ArticleStore articles)
{
    private static readonly Viewer Lead = new("demo", [new Membership("spoc", Role.SpocLead)]);

    public async Task Seed(Stamp stamp)
    {
        await db.Write<int>(async tx => await CatalogueStore.Put(
            tx, CatalogueStore.Kinds.DeskPhones, "spoc", new DeskPhones("spoc", ["+4500001010"]), stamp, "spoc"));
        await Reply(
            "ny-oplader", "Ny oplader",
            "Vi sender en ny oplader til {device.model} {device.serial} med posten. Sagens nummer er {ticket.number}. Hilsen {agent.name}",
            stamp);
        await Reply(
            "ring-igen", "Ring til os", "Vi har prøvet at ringe. Ring til {desk.name} på {desk.phone} og sig {ticket.number}.", stamp);
        await Article(
            "Blodtryksmåleren parrer ikke",
            "# Sådan\n1. Tænd måleren.\n2. Hold knappen inde, til lampen blinker blåt.\n3. Vælg Tilføj måler i appen.",
            "pairing", "blood-pressure-monitor", stamp);
        await Article(
            "Tabletten tændes ikke", "Lad den op i en time, også hvis skærmen er sort. Hold derefter knappen inde i ti sekunder.",
            "device", "tablet", stamp);
        await Article(
            "PIN-koden er glemt", "Sundhedspersonalet nulstiller koden i medarbejderappen. Supporten kan ikke se den.",
            "login", null, stamp);
    }

    // A refusal here is a bug in the demo data and must surface.
    private async Task Reply(string key, string title, string text, Stamp stamp) =>
        _ = (await db.Write(tx => replies.Add(tx, new CannedReplyEntry(new(title), new(text), new(key)), Lead, stamp))).Value;

    private async Task Article(string title, string body, string component, string? model, Stamp stamp)
    {
        var entry = new ArticleEntry(new(title), new(body), [new(component)], model is null ? null : [new Code(model)]);
        var article = (await db.Write(tx => articles.Add(tx, entry, stamp))).Value;
        _ = (await db.Write(tx => ArticleStore.Publish(tx, article.Id, null, stamp))).Value;
    }
}
