using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Attachments;
using TeleSSL.Server.Vault;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>A purpose is part of what seals: under another word, what was sealed before no longer opens.</summary>
public class StoredSealsTests(FormerHost former) : FormerStory(former)
{
    private static readonly FormerSeals Seals = FormerSeals.Known;

    [Fact]
    public Task A_citizens_key_and_identity_still_open() => Opens("A citizen's key or identity", async tx =>
    {
        await PutKey(tx);
        var citizen = new CitizenRow
        {
            Id = Seals.Citizen,
            Version = 1,
            Municipality = "461",
            Protected = false,
            Status = CitizenStatus.Active,
            Replacement = false,
            Sealed = Seals.Identity,
        };

        var known = await Service<Identities>().Open(tx, citizen);

        Assert.Equal(
            new Identity("0101904123", "Prøve Æblegård", new("Prøvegade 1", "5000", "Odense C"), "+4520304050"), known);
    });

    [Fact]
    public Task Notes_still_open_those_of_a_citizen_and_those_about_no_citizen() => Opens("A note", async tx =>
    {
        await PutKey(tx);
        var (own, loose) = (Guid.NewGuid(), Guid.NewGuid());
        const string insert = "INSERT INTO note (id, citizen, sealed) VALUES (@id, @citizen, @blob)";
        await tx.Execute(insert, new { id = own, citizen = (Guid?)Seals.Citizen, blob = Seals.NoteOfCitizen });
        await tx.Execute(insert, new { id = loose, citizen = (Guid?)null, blob = Seals.Note });

        Assert.Equal("Skærmen er sort", await Service<Notes>().Open(tx, own));
        Assert.Equal("Ordre 4711", await Service<Notes>().Open(tx, loose));
    });

    [Fact]
    public async Task A_file_still_opens_and_so_does_one_of_several_pieces()
    {
        Assert.Equal("Prøvefil", Encoding.UTF8.GetString(await Read(Seals.FileContent)));
        byte[] first = RandomNumberGenerator.GetBytes(64 << 10), last = RandomNumberGenerator.GetBytes(100);

        var read = await Read([.. Piece(first, 0, "more"), .. Piece(last, 1, "last")]);

        Assert.True(read.SequenceEqual(first.Concat(last)));
    }

    [Fact]
    public async Task A_session_that_began_before_goes_on_with_its_cookie()
    {
        var session = await Former.WithCookie().Get("/api/session");

        Assert.True(
            (int)session.Status == 200,
            "The former release's cookie is refused. One of these has changed and must be given back: the cookie's name, the purpose "
            + "cookie-key, Data Protection's application name, the scheme's name, the claim types, the mark made of the password's hash.");
        Assert.Equal(FormerHost.Account, session.Text("user"));
    }

    [Fact]
    public async Task A_password_that_was_set_before_still_opens()
    {
        var client = new House.Client(Former.Host.CreateClient());

        (await client.Post("/api/session", new { user = FormerHost.Account, password = FormerHost.Password })).Expect(204);
    }

    private T Service<T>()
        where T : notnull => Former.Host.Services.GetRequiredService<T>();

    private Task Opens(string what, Func<Tx, Task> open) => Service<Db>().Preview(async tx =>
    {
        try
        {
            await open(tx);
            return 0;
        }
        catch (CryptographicException wrong)
        {
            throw new InvalidOperationException($"{what} that the former release sealed no longer opens. {Remedy}", wrong);
        }
    });

    private const string Remedy = "Purposes and the form of what is sealed are stored: give them back, or read both.";

    private static Task<int> PutKey(Tx tx) => tx.ExecuteCounted(
        "INSERT INTO vault.citizen_key (citizen, master, sealed) VALUES (@Citizen, 'former', @CitizenKey)",
        new { Seals.Citizen, Seals.CitizenKey });

    private static byte[] Piece(byte[] content, int index, string place)
    {
        var (nonce, tag, blob) = (RandomNumberGenerator.GetBytes(12), new byte[16], new byte[content.Length]);
        using var aes = new AesGcm(Seals.FileKey, tag.Length);
        aes.Encrypt(nonce, content, blob, tag, Encoding.UTF8.GetBytes($"attachment:{Seals.File}:{index}:{place}"));
        return [.. nonce, .. tag, .. blob];
    }

    private static async Task<byte[]> Read(byte[] stored)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, stored);
            await using var stream = new SealedStream(path, Seals.File, Seals.FileKey);
            using var content = new MemoryStream();
            await stream.CopyToAsync(content);
            return content.ToArray();
        }
        catch (CryptographicException wrong)
        {
            throw new InvalidOperationException($"A file that the former release sealed no longer opens. {Remedy}", wrong);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
