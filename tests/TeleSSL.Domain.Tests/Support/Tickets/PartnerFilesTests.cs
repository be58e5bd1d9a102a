using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class PartnerFilesTests
{
    [Theory]
    [InlineData("ab", null)]
    [InlineData("ab ab", null)]
    [InlineData("ac", "internal-attachment")]
    [InlineData("ad", "attachment-type-not-taken")]
    [InlineData("ae", "unknown-attachment")]
    [InlineData("af", "restricted-attachment")]
    [InlineData("ba", "restricted-attachment")]
    [InlineData("ab ae", "unknown-attachment")]
    public void Only_files_of_the_ticket_that_partners_take_go_with_it_or_later(string files, string? refused)
    {
        var named = files.Split(' ').Select(end => Guid.Parse($"0197a000-0000-7000-8000-0000000000{end}")).ToArray();

        var escalated = SampleTickets.Open.Decide(new Escalate(Partner.Telma, SampleTickets.FirstLine, named));
        var sent = SampleTickets.AtTelma.Decide(new SendAttachments(named));

        Assert.Equal((refused, refused), (escalated.Refused?.Code, sent.Refused?.Code));
        if (refused is null)
            Assert.Equal(
                [SampleTickets.Photo], escalated.Value.Subject.Escalation!.Files.Concat(sent.Value.Subject.Escalation!.Files).Distinct());
    }

    [Fact]
    public void Twenty_at_a_time_and_at_least_one()
    {
        var many = Enumerable.Range(0, PartnerFiles.Max + 1).Select(_ => SampleTickets.Photo).ToArray();

        Assert.Equal("invalid-content", SampleTickets.AtTelma.Decide(new SendAttachments(many)).Refused?.Code);
        Assert.Equal(
            "invalid-content", SampleTickets.Open.Decide(new Escalate(Partner.Telma, SampleTickets.FirstLine, many)).Refused?.Code);
        Assert.Equal("invalid-content", SampleTickets.AtTelma.Decide(new SendAttachments([])).Refused?.Code);
    }

    [Fact]
    public void What_was_given_is_not_given_again_in_the_same_escalation()
    {
        var given = SampleTickets.AtTelma.Decide(SampleTickets.Steps["send"]).Value.Subject;

        Assert.Empty(given.Decide(SampleTickets.Steps["send"]).Value.Entries);
    }
}
