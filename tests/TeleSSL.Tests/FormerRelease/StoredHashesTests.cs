using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Public;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>A fingerprint is only good for as long as the same content makes the same one.</summary>
public class StoredHashesTests(FormerHost former) : FormerStory(former)
{
    [Fact]
    public async Task The_same_content_still_has_the_same_fingerprint() => FrozenList.IsIn(
        await new StoredHashes(Former).Lines(), "hashes.txt",
        "The label, the members of what is hashed, their names or their order have changed, so nothing stored is recognised any more: "
        + "give the content back its form, with [JsonPropertyName] and [JsonPropertyOrder] where C# names moved.");

    [Fact]
    public async Task A_link_that_was_sent_before_still_leads_to_its_ticket()
    {
        var stamp = new Domain.Stamp(FormerSeals.Known.At, FormerSeals.Known.At, "public", "telessl", new DateOnly(2026, 3, 2));
        var (db, links) = (Former.Host.Services.GetRequiredService<Db>(), Former.Host.Services.GetRequiredService<SatisfactionStore>());

        var until = stamp.At.AddDays(1);

        var left = await db.Preview(async tx =>
        {
            await tx.Execute(
                "INSERT INTO satisfaction_link (ticket, hash, until) VALUES (@id, @hash, @until)",
                new { id = Guid.NewGuid(), hash = "e7f8d0055a8cefadb6d431408cb76ed326889d786d4b48f7b7cf2d46dba49b7f", until });
            await links.Take(tx, "former-token", new Rate(5), stamp);
            return await tx.Find<int>("SELECT count(*) FROM satisfaction_link");
        });

        Assert.Equal(0, left);
    }

    [Fact]
    public void An_event_that_is_signed_as_before_is_still_Telmas() => Assert.Null(TelmaSignature.Check(
        ["a-secret-of-both-sides-0123456789abcdef"], "1772442000", "v1=243ab4fd1bc434457f127448a45d7ecdd00b7993c19f0f91f937499acbccfc0c",
        Encoding.UTF8.GetBytes("""{"id":"1","ticket":"TEL-000001"}"""), DateTimeOffset.FromUnixTimeSeconds(1772442000)).Refused);
}
